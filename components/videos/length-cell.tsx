import { CountControls } from '@/components/ticket/count-controls';
import { TicketCell } from '@/components/ticket/ticket-cell';

interface LengthCellProps {
  seconds: number;
  limits: { least: number; most: number };
  error?: string | undefined;
  className: string;
  onChange: (seconds: number) => void;
}

/** How long a video shall be. */
export function LengthCell({ seconds, limits: { least, most }, error, className, onChange }: LengthCellProps) {
  return (
    <TicketCell
      field="duration_seconds"
      label="Length in seconds"
      hint={`${least} to ${most}`}
      error={error}
      className={className}
    >
      <CountControls
        field="duration_seconds"
        name="Seconds"
        min={least}
        max={most}
        count={seconds}
        error={error}
        onChange={onChange}
      />
    </TicketCell>
  );
}
