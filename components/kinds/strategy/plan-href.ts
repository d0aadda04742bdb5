interface Of {
  brand_id: string;
  product_id: string;
  research_id: string;
}

/** Where a product's personas or strategy stand. */
export function planHref({ brand_id, product_id, research_id }: Of, part: 'personas' | 'strategy'): string {
  const research = research_id === 'main' ? '' : `?research=${research_id}`;
  return `/brands/${brand_id}/products/${product_id}/${part}${research}`;
}
