/** `npm run neu`: the command; what it does stands in `new/`. */
import { main } from './new/new.ts';

await main(process.argv.slice(2));
