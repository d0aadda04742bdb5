import { posix } from 'node:path';
import type { Ad } from '../../../../../lib/domain/ads/ad';
import type { PictureTemplate } from '../../../../../lib/domain/ads/picture-template';

/** UTC as `YYYYMMDD_HHMMSS`, the form that the documented file names have. */
export function fileTime(time: Date): string {
  return time.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '_');
}

/** Path of an ad's file in the folder of its conversation; `time` as of `fileTime`. */
export function adFile(
  folder: string,
  { template, variation }: { template: PictureTemplate; variation: number },
  time: string,
): string {
  return `${folder}/ad_${template}_${variation}_${time}.png`;
}

/** The planned path of an ad's file as it is with another variation: same folder, same time. */
export function adFileWith(ad: Pick<Ad, 'template' | 'storage_path'>, variation: number): string {
  const { dir, name } = posix.parse(ad.storage_path);
  const time = name.split('_').slice(-2).join('_');
  return adFile(dir, { template: ad.template, variation }, time);
}

/** Where an ad's thumbnail lies: beside its file. */
export function thumbnailFile(storagePath: string): string {
  const { dir, name } = posix.parse(storagePath);
  return `${dir}/${name}.webp`;
}
