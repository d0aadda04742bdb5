import { Workbench } from '@/components/workbench/workbench';

export default function HomePage() {
  return <Workbench />;
}
