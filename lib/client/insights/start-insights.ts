import { startTicket } from '../tickets/core/start-ticket';
import { analysisTicket, uploadTicket } from './insight-tickets';

/** What runs behind insights on every page: files go on being uploaded, and what was asked for is sent. Returns how to stop. */
export function startInsights(): () => void {
  const stops = [startTicket(analysisTicket), startTicket(uploadTicket)];
  return () => stops.forEach((stop) => stop());
}
