import { sendJson, startLocalGemini } from '../../functions/src/providers/gemini/local-gemini';
import type { Shutdown } from '../stack/shutdown';

/**
 * A Gemini on loopback that accepts no key, so that rules do what is asked of it. With nobody on its port each question
 * would be asked three times, seconds apart.
 */
export async function startRefusingGemini(port: number, shutdown: Shutdown): Promise<void> {
  const gemini = await startLocalGemini(port);
  shutdown.onEnd(() => gemini.close());
  gemini.behave((response) => {
    gemini.questions.length = 0;
    sendJson(response, 403, { error: { code: 403, status: 'PERMISSION_DENIED', message: 'Tests have no key.' } });
  });
}
