import { CircleAlert, CircleCheck, Clock, type LucideIcon } from 'lucide-react';
import type { AdAccountStatus } from '@/lib/domain/insights/ad-account';
import { classNames } from '@/components/ui/class-names';
import { STATUS_WORDS } from './status-words';

const ICONS: Record<AdAccountStatus, LucideIcon> = {
  active: CircleCheck,
  expiring: Clock,
  expired: CircleAlert,
  revoked: CircleAlert,
  permission_missing: CircleAlert,
};

export function StatusMark({ status }: { status: AdAccountStatus }) {
  const Icon = ICONS[status];
  const isBad = status !== 'active' && status !== 'expiring';
  return (
    <p className={classNames('flex items-center gap-1.5 text-small font-semibold', isBad && 'text-alarm')}>
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {STATUS_WORDS[status]}
    </p>
  );
}
