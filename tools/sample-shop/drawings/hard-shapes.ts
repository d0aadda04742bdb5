import type { Paint } from './paint';

/** Each stands on y = 1000 of a picture of 1200 × 1200. */

const STEEL = '#c9cdd0';

export const bottle = ({ round, dark, light }: Paint) => `
  <rect x="535" y="200" width="130" height="90" rx="22" fill="#2a2c2e"/>
  <rect x="548" y="285" width="104" height="46" fill="${STEEL}"/>
  <path d="M548 325h104c6 70 78 80 78 170v455q0 50-50 50H520q-50 0-50-50V495c0-90 72-100 78-170z" fill="${round}"/>
  <path d="M505 500v440" stroke="${light}" stroke-width="14" stroke-linecap="round" opacity=".5"/>
  <rect x="556" y="640" width="88" height="88" rx="44" fill="none" stroke="${light}" stroke-width="9"/>
  <path d="M578 700l22-36 22 36" fill="none" stroke="${light}" stroke-width="9"/>
  <path d="M470 950h260" stroke="${dark}" stroke-width="6"/>`;

export const mug = ({ round, dark, light }: Paint) => `
  <path d="M770 640q150-20 150 110t-180 140" fill="none" stroke="${round}" stroke-width="54" stroke-linecap="round"/>
  <path d="M350 540h450l-24 400q-4 60-64 60H438q-60 0-64-60z" fill="${round}"/>
  <ellipse cx="575" cy="540" rx="225" ry="52" fill="${light}"/>
  <ellipse cx="575" cy="546" rx="200" ry="40" fill="${dark}"/>
  <ellipse cx="575" cy="556" rx="182" ry="28" fill="#4a2c1c"/>
  <path d="M356 640q220 60 438 0l-2 34q-216 60-434 0z" fill="${light}" opacity=".45"/>`;

export const lamp = ({ flat, dark }: Paint) => `

  <path d="M250 640L470 1000H80z" fill="#fff3c4" opacity=".55"/>
  <ellipse cx="760" cy="975" rx="190" ry="38" fill="${dark}"/>
  <ellipse cx="760" cy="960" rx="190" ry="38" fill="${flat}"/>
  <path d="M760 950L850 590 470 360" fill="none" stroke="#3b3b3b" stroke-width="24" stroke-linejoin="round"/>
  <circle cx="850" cy="590" r="32" fill="#565656"/>
  <path d="M480 300l70 110-260 230q-110-20-120-150z" fill="${flat}"/>
  <path d="M170 490q10 130 120 150 20-40-30-100t-90-50z" fill="#fff6d8"/>
  <circle cx="800" cy="948" r="16" fill="#fff6d8"/>`;

export const chair = ({ flat, dark, main }: Paint) => `
  <path d="M360 700L330 960M840 700l30 260" stroke="${dark}" stroke-width="34" stroke-linecap="round"/>
  <path d="M400 230L372 700M800 230l28 470" stroke="${main}" stroke-width="38" stroke-linecap="round"/>
  <path d="M396 240q204-60 408 0l6 90q-210-56-420 0z" fill="${flat}"/>
  <path d="M388 420q212-50 424 0l4 60q-216-50-432 0z" fill="${flat}"/>
  <path d="M330 660h540l50 90q0 24-30 24H310q-30 0-30-24z" fill="${flat}"/>
  <path d="M284 752q0 22 26 22h580q26 0 26-22" fill="none" stroke="${dark}" stroke-width="10"/>
  <path d="M320 774L290 1000M880 774l30 226" stroke="${main}" stroke-width="40" stroke-linecap="round"/>
  <path d="M312 880h576" stroke="${dark}" stroke-width="22"/>`;

export const candle = ({ round, light, dark }: Paint) => `
  <path d="M600 360q60 90 0 140-60-50 0-140z" fill="#ffb347"/>
  <path d="M600 420q26 44 0 74-26-30 0-74z" fill="#fff4cf"/>
  <path d="M600 490v70" stroke="#3a2a20" stroke-width="9"/>
  <rect x="390" y="540" width="420" height="460" rx="44" fill="#ffffff" opacity=".55"/>
  <path d="M400 600h400v356q0 40-40 40H440q-40 0-40-40z" fill="${round}"/>
  <ellipse cx="600" cy="600" rx="200" ry="34" fill="${light}"/>
  <ellipse cx="600" cy="545" rx="210" ry="36" fill="none" stroke="#ffffff" stroke-width="9" opacity=".9"/>
  <rect x="470" y="720" width="260" height="170" rx="8" fill="#fbf7ee"/>
  <path d="M510 780h180M540 830h120" stroke="${dark}" stroke-width="12"/>`;

export const headphones = ({ flat, dark, light }: Paint) => `
  <path d="M300 700V600a300 300 0 0 1 600 0v100" fill="none" stroke="${dark}" stroke-width="58"/>
  <path d="M330 560a272 272 0 0 1 540 0" fill="none" stroke="${light}" stroke-width="12" opacity=".7"/>
  <path d="M300 600v90M900 600v90" stroke="${light}" stroke-width="18"/>
  <rect x="330" y="650" width="90" height="320" rx="45" fill="#1d1e20"/>
  <rect x="780" y="650" width="90" height="320" rx="45" fill="#1d1e20"/>
  <rect x="220" y="640" width="150" height="350" rx="72" fill="${flat}"/>
  <rect x="830" y="640" width="150" height="350" rx="72" fill="${flat}"/>
  <circle cx="292" cy="815" r="34" fill="none" stroke="${light}" stroke-width="7"/>
  <circle cx="908" cy="815" r="34" fill="none" stroke="${light}" stroke-width="7"/>`;

const leaf = (angle: number, length: number, color: string) =>
  `<path transform="rotate(${angle} 600 620)" d="M600 620q-70-${length / 2} 0-${length} 70 ${length / 2} 0 ${length}z" fill="${color}"/>`;

export const pot = ({ round, dark }: Paint) => `
  ${[-62, 58, -36, 34, -12, 12].map((angle, index) => leaf(angle, 330 + 22 * index, index % 2 ? '#4f8a4c' : '#3a6f3f')).join('')}
  <path d="M400 650h400l-52 300q-6 30-40 30H492q-34 0-40-30z" fill="${round}"/>
  <rect x="370" y="590" width="460" height="86" rx="14" fill="${round}"/>
  <path d="M384 678h432" stroke="${dark}" stroke-width="8" opacity=".6"/>
  <path d="M400 975h400l-20 25H420z" fill="${dark}"/>`;
