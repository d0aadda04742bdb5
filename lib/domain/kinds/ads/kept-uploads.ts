import type { Brand } from '../../ads/brand';
import type { KeptImage } from '../../ads/kept-image';
import type { Product } from '../../ads/product';
import { cutText } from '../../shared/cut-text';
import {
  LOGO_TYPES,
  type LogoType,
  type LogoUpload,
  MAX_PRODUCT_IMAGES,
  MAX_UPLOAD_BYTES,
  type PhotoType,
  type PhotoUpload,
} from '../../shared/upload';

/** The longest name of a file that a job takes, without its number and ending. */
const LONGEST_NAME = 180;

const TYPES_BY_ENDING = new Map<string, LogoType>(
  Object.entries(LOGO_TYPES).map(([type, ending]) => [ending, type as LogoType]),
);

/** The photos of a product as a job names them: those that it can be made of, in their order, cut out as they are there. */
export function photosOfProduct({ full_name, images }: Pick<Product, 'full_name' | 'images'>): PhotoUpload[] {
  return images
    .flatMap((image) => {
      const type = typeOf(image);
      return isPhotoType(type) ? [{ image, type }] : [];
    })
    .slice(0, MAX_PRODUCT_IMAGES)
    .map(({ image, type }, index) => ({
      ...upload(image, type, `${full_name} ${index + 1}`),
      ...(image.cutout ? { cutout: image.cutout.storage_path } : {}),
    }));
}

/** The brand's logo; null where it has none that a job takes. */
export function logoOfBrand({ name, logo }: Pick<Brand, 'name' | 'logo'>): LogoUpload | null {
  const type = logo && typeOf(logo);
  return logo && type ? upload(logo, type, `${name} logo`) : null;
}

/** null for what no job takes. */
function typeOf({ storage_path, size }: KeptImage): LogoType | null {
  if (size > MAX_UPLOAD_BYTES) return null;
  return TYPES_BY_ENDING.get(storage_path.slice(storage_path.lastIndexOf('.') + 1)) ?? null;
}

function isPhotoType(type: LogoType | null): type is PhotoType {
  return type !== null && type !== 'image/svg+xml';
}

function upload<T extends LogoType>({ storage_path, size }: KeptImage, type: T, name: string) {
  return {
    path: storage_path,
    name: `${cutText(name, LONGEST_NAME)}.${LOGO_TYPES[type]}`,
    size,
    content_type: type,
  };
}
