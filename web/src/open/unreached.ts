/** Stands in a paper's own window where the server did not answer; kept by the service worker. */
import { startReading } from './reading.ts';
import { element } from './reply.ts';

const openAgain = (): void => location.reload();

element('again').addEventListener('click', openAgain);
addEventListener('online', openAgain);
// Whoever came here from another page goes back to it; a window of its own has none before it.
element('kept').hidden = history.length > 1;
void startReading().then(({ unreached, product }) => {
  document.title = `${unreached.title} – ${product}`;
});
