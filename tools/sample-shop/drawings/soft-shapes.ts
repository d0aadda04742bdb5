import type { Paint } from './paint';

/** Each lies or stands on y = 1000 of a picture of 1200 × 1200. */

export const bag = ({ flat, dark, light }: Paint) => `
  <path d="M420 500q0-260 180-260t180 260" fill="none" stroke="${dark}" stroke-width="34"/>
  <path d="M290 480h620l50 470q4 50-46 50H286q-50 0-46-50z" fill="${flat}"/>
  <path d="M430 480q0-200 170-200t170 200" fill="none" stroke="${light}" stroke-width="30"/>
  <rect x="412" y="470" width="44" height="110" rx="8" fill="${dark}"/>
  <rect x="744" y="470" width="44" height="110" rx="8" fill="${dark}"/>
  <path d="M380 660h440v230q0 30-30 30H410q-30 0-30-30z" fill="none" stroke="${dark}" stroke-width="6" stroke-dasharray="18 12"/>
  <path d="M300 520h600M262 900h676" stroke="${light}" stroke-width="5" stroke-dasharray="18 12" opacity=".8"/>
  <rect x="548" y="720" width="104" height="64" rx="6" fill="#f3e6cf"/>`;

const rings = Array.from({ length: 15 }, (_, index) => 280 + index * 48);

export const notebook = ({ flat, dark, light }: Paint) => `
  <path d="M380 230h500q30 0 30 30v710q0 30-30 30H380z" fill="#f5f1e6"/>
  <path d="M910 260v712M898 250v740M888 246v748" stroke="#d8d1bf" stroke-width="4"/>
  <path d="M310 220h540q30 0 30 30v710q0 30-30 30H310q-30 0-30-30V250q0-30 30-30z" fill="${flat}"/>
  <path d="M350 220v770" stroke="${dark}" stroke-width="10"/>
  ${rings.map((y) => `<path d="M318 ${y}h14" stroke="${light}" stroke-width="6"/>`).join('')}
  <path d="M790 220v770" stroke="${dark}" stroke-width="22"/>
  <rect x="440" y="380" width="270" height="150" rx="8" fill="#f5f1e6"/>
  <path d="M480 435h190M480 480h120" stroke="${dark}" stroke-width="9"/>
  <path d="M620 990v60l18-16 18 16v-60z" fill="#d9793a"/>`;

export const shoe = ({ flat, dark, light }: Paint) => `
  <path d="M190 890q-20-220 50-330 60-20 110 50 60 50 150 0l250 190q180 20 270 90v60H190z" fill="${flat}"/>
  <path d="M240 560q60-20 110 50 60 50 150 0l60 46q-140 110-280 20-60-50-40-116z" fill="${dark}" opacity=".7"/>
  ${[0, 1, 2, 3].map((step) => `<path d="M${520 + step * 58} ${632 + step * 44}l-70 66" stroke="#fdfaf4" stroke-width="17" stroke-linecap="round"/>`).join('')}
  <path d="M300 900q150-170 330-90 130 60 240 60" fill="none" stroke="${light}" stroke-width="26"/>
  <path d="M176 880h850q34 40 10 90-12 30-60 30H226q-40 0-50-36z" fill="#fbf8f2"/>
  <path d="M186 955h852q-6 45-62 45H226q-30 0-40-45z" fill="${dark}"/>`;

export const soap = ({ flat, dark, light }: Paint) => `
  <ellipse cx="600" cy="960" rx="420" ry="50" fill="#e4ddd0"/>
  <path d="M250 760h640v150q0 50-50 50H300q-50 0-50-50z" fill="${dark}"/>
  <path d="M250 760l110-130q14-16 40-16h500q40 0 40 36v230q0 16-12 30l-38 40V760z" fill="${dark}"/>
  <path d="M250 760l110-130q14-16 40-16h510q26 0 14 18L890 760z" fill="${light}"/>
  <rect x="250" y="756" width="642" height="206" rx="34" fill="${flat}"/>
  <rect x="400" y="756" width="330" height="206" fill="#f7f2e7"/>
  <path d="M400 760l84-146h326l-78 146z" fill="#fffaf0"/>
  <path d="M450 830h230M490 880h150" stroke="${dark}" stroke-width="12"/>
  <path d="M520 560q-40-80 20-130M600 560q-10-90 50-150" fill="none" stroke="#5f7a58" stroke-width="10"/>
  ${[540, 566, 650, 628].map((x, index) => `<circle cx="${x}" cy="${440 + index * 26}" r="20" fill="#3d4a74"/>`).join('')}`;

const fold = (y: number, fill: string, dark: string) => `
  <path d="M240 ${y}q0-52 52-52h616q52 0 52 52v14q0 52-52 52H292q-52 0-52-52z" fill="${fill}"/>
  <path d="M262 ${y + 36}h676" stroke="${dark}" stroke-width="7" opacity=".5"/>`;

const zigzag = Array.from({ length: 17 }, (_, index) => `l20 ${index % 2 ? -26 : 26}`).join('');
const fringe = Array.from({ length: 26 }, (_, index) => 262 + index * 27);

export const blanket = ({ flat, dark, light, main }: Paint) => `
  ${fold(930, flat, dark)}${fold(814, main, dark)}${fold(698, flat, dark)}${fold(582, main, dark)}
  <path d="M410 530h340v330q0 16-16 16H426q-16 0-16-16z" fill="${light}"/>
  ${[590, 660, 730, 800].map((y) => `<path d="M410 ${y}${zigzag}" fill="none" stroke="${dark}" stroke-width="8" opacity=".7"/>`).join('')}
  ${fringe.map((x) => `<path d="M${x} 990v18" stroke="${light}" stroke-width="7"/>`).join('')}`;
