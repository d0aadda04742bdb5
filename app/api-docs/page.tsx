import type { Metadata } from 'next';
import { ApiDocs } from '@/components/api-docs/api-docs';

export const metadata: Metadata = { title: 'REST API', description: 'Make and follow ads from a script.' };

export default function ApiDocsPage() {
  return <ApiDocs />;
}
