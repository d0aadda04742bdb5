import type { BrandBody } from '../catalogue/brand-body';
import type { ProductBody } from '../catalogue/product-body';

export const BRAND: BrandBody = {
  brand_id: 'northwind-5b0c7e21',
  name: 'Northwind',
  website: 'https://northwind.example/',
  logo: {
    url: 'https://firebasestorage.googleapis.com/v0/b/adforge.firebasestorage.app/o/logo.png?alt=media&token=9c1e',
    storage_path: 'users/4Vd0/pages/job_8f3kq0v2m5x7c1za9d4e/logo.png',
  },
  colors: { primary: '#0B5D3B', secondary: '#F4E9CD', others: [] },
  fonts: ['Inter'],
  tone: 'calm, dry',
  language: 'en',
  created_at: '2026-11-26T09:30:04.120Z',
  updated_at: '2026-11-26T09:30:04.120Z',
};

export const PRODUCT: ProductBody = {
  product_id: 'juniper-tonic-8e1d0b42',
  brand_id: BRAND.brand_id,
  full_name: 'Juniper Tonic',
  description: 'A crisp tonic with real juniper.',
  features: ['Bottled by hand', 'No added sugar'],
  price: { amount: 3.9, currency: 'EUR', was: null },
  availability: 'in_stock',
  rating: { value: 4.7, count: 132 },
  category: 'Drinks',
  images: [
    {
      url: 'https://firebasestorage.googleapis.com/v0/b/adforge.firebasestorage.app/o/photo-1.png?alt=media&token=77af',
      storage_path: 'users/4Vd0/pages/job_8f3kq0v2m5x7c1za9d4e/photo-1.png',
      width: 1600,
      height: 1600,
    },
  ],
  source_url: 'https://northwind.example/products/juniper-tonic',
  language: 'en',
  created_at: '2026-11-26T09:30:04.120Z',
  updated_at: '2026-11-26T09:30:04.120Z',
};

export const ONE_PAGE = { current_page: 1, page_size: 10, first_page: 1 as const, last_page: 1, total_records: 1 };
