import { z } from 'zod';
import { CALLS, FAULTS, type FaultName, type FaultPlan } from './faults';
import { json, type Answer } from './sim-answer';

const faultSchema = z.strictObject({
  how: z.enum(Object.keys(FAULTS) as [FaultName, ...FaultName[]]),
  on: z.enum(CALLS).nullable().default(null),
  times: z.int().min(1).nullable().default(1),
  after: z.int().min(0).default(0),
  token: z.string().nullable().default(null),
});

/** A call that was made: its address without anything that could be a token. */
export interface HeardCall {
  method: string;
  path: string;
  status: number;
}

/**
 * For tests: `POST /_sim/faults` makes the next calls fail, `DELETE` takes that back; `GET /_sim/calls` says what was
 * asked, `DELETE` forgets it; `POST /_sim/reset` does all of that, and clears the limit that is met midway.
 */
export function control(
  { method, path, body }: { method: string; path: string; body: string },
  sim: { faults: FaultPlan; calls: HeardCall[]; clearLimits: () => void },
): Answer {
  switch (`${method} ${path}`) {
    case 'POST /_sim/faults': {
      const fault = faultSchema.safeParse(parsed(body));
      if (!fault.success) return json({ error: z.prettifyError(fault.error) }, 400);
      sim.faults.add(fault.data);
      return json({ planned: fault.data });
    }
    case 'DELETE /_sim/faults':
      sim.faults.clear();
      return json({});
    case 'GET /_sim/calls':
      return json({ calls: sim.calls });
    case 'DELETE /_sim/calls':
      sim.calls.length = 0;
      return json({});
    case 'POST /_sim/reset':
      sim.faults.clear();
      sim.calls.length = 0;
      sim.clearLimits();
      return json({});
    default:
      return json({ error: 'There is no such control.' }, 404);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
