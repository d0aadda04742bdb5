import type { SKRSContext2D } from '@napi-rs/canvas';

export type PostIcon = 'heart' | 'bubble' | 'send' | 'bookmark' | 'more' | 'link' | 'chevron';

type Path = (context: SKRSContext2D) => void;

/** Outlines on a square of 24. */
const PATHS: Record<PostIcon, Path> = {
  heart: (context) => {
    context.moveTo(12, 20.5);
    context.bezierCurveTo(4.5, 15.2, 2.2, 12, 2.2, 8.6);
    context.bezierCurveTo(2.2, 3.2, 9, 1.6, 12, 6.6);
    context.bezierCurveTo(15, 1.6, 21.8, 3.2, 21.8, 8.6);
    context.bezierCurveTo(21.8, 12, 19.5, 15.2, 12, 20.5);
    context.closePath();
  },
  bubble: (context) => {
    context.arc(12, 12, 9.4, Math.PI * 0.38, Math.PI * 2.12);
    context.lineTo(20.9, 20.9);
    context.closePath();
  },
  send: (context) => {
    context.moveTo(22, 2.6);
    context.lineTo(14.6, 21.6);
    context.lineTo(10.6, 13.2);
    context.lineTo(2, 9.6);
    context.closePath();
    context.moveTo(22, 2.6);
    context.lineTo(10.6, 13.2);
  },
  bookmark: (context) => {
    context.moveTo(5, 2.6);
    context.lineTo(19, 2.6);
    context.lineTo(19, 21.4);
    context.lineTo(12, 15.2);
    context.lineTo(5, 21.4);
    context.closePath();
  },
  more: (context) => {
    for (const x of [4, 12, 20]) {
      context.moveTo(x + 0.9, 12);
      context.arc(x, 12, 0.9, 0, Math.PI * 2);
    }
  },
  link: (context) => {
    context.moveTo(10, 14);
    context.bezierCurveTo(7.5, 11.5, 8.4, 9.6, 9.8, 8.2);
    context.lineTo(13.4, 4.6);
    context.bezierCurveTo(17.6, 0.4, 23.6, 6.4, 19.4, 10.6);
    context.lineTo(17.6, 12.4);
    context.moveTo(14, 10);
    context.bezierCurveTo(16.5, 12.5, 15.6, 14.4, 14.2, 15.8);
    context.lineTo(10.6, 19.4);
    context.bezierCurveTo(6.4, 23.6, 0.4, 17.6, 4.6, 13.4);
    context.lineTo(6.4, 11.6);
  },
  chevron: (context) => {
    context.moveTo(8.5, 4.5);
    context.lineTo(16, 12);
    context.lineTo(8.5, 19.5);
  },
};

/** Draws an outline icon of `size` pixels from its upper left corner; `mirrored` turns it over, as for right-to-left. */
export function drawPostIcon(
  context: SKRSContext2D,
  icon: PostIcon,
  x: number,
  y: number,
  size: number,
  color: string,
  mirrored = false,
): void {
  context.save();
  context.translate(mirrored ? x + size : x, y);
  context.scale(((mirrored ? -1 : 1) * size) / 24, size / 24);
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = color;
  context.beginPath();
  PATHS[icon](context);
  context.stroke();
  context.restore();
}
