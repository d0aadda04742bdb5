import { describe, expect, it } from 'vitest';
import { pixels, sizeInAddress } from './address-size';

describe('sizeInAddress', () => {
  it.each<[string, number | null, number | null]>([
    ['https://kiln.example/cdn/shop/files/mug_600x450.jpg?v=1', 600, 450],
    ['https://kiln.example/cdn/shop/files/mug_64x.jpg', 64, null],
    ['https://kiln.example/cdn/shop/files/mug_x480.jpg', null, 480],
    ['https://kiln.example/cdn/shop/files/mug_grande.jpg', 600, 600],
    ['https://kiln.example/wp-content/uploads/mug-75x100.jpg', 75, 100],
    ['https://kiln.example/mug.jpg?w=300&h=200', 300, 200],
    ['https://kiln.example/mug.jpg?sw=400', 400, null],
    ['https://images.squarespace-cdn.com/a/mug.jpg?format=750w', 750, null],
    ['https://cdn11.bigcommerce.com/s-a/images/stencil/640w/mug.jpg', 640, null],
    ['https://res.cloudinary.com/k/image/upload/c_fill,w_300,h_200/mug.jpg', 300, 200],
    ['https://kiln.example/cdn-cgi/image/fit=cover,width=320/mug.jpg', 320, null],
    ['https://m.media-amazon.com/images/I/71a._AC_SL1500_.jpg', 1500, null],
    ['https://lh3.googleusercontent.com/abc=w300-h200', 300, 200],
    // A poster of 50 × 70 centimetres.
    ['https://kiln.example/photos/poster-50x70.jpg', null, null],
    ['https://kiln.example/photos/mug_large.jpg', null, null],
    ['https://kiln.example/photos/mug.jpg?width=wide', null, null],
    ['no address', null, null],
  ])('of %s is %s × %s', (address, width, height) => {
    expect(sizeInAddress(address)).toEqual({ width, height });
  });
});

describe('pixels', () => {
  it.each<[string | undefined, number | null]>([
    ['300', 300],
    [' 300px ', 300],
    ['299.6', 299],
    ['100%', null],
    ['auto', null],
    ['0', null],
    ['99999', null],
    [undefined, null],
  ])('reads %s as %s', (text, value) => {
    expect(pixels(text)).toBe(value);
  });
});
