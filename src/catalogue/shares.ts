/** What of a project's cost the Land paid. */
import type { Fact, Project } from './types.ts';

const amount = (fact: Fact) => (typeof fact.value === 'number' ? fact.value : undefined);
const isSound = ({ confidence, precision }: Fact) => confidence !== 'widerspruch' && precision !== 'mindestens';

/** The Land's share and the whole cost in euros, where both are known, undisputed and fit together. */
export function sharesOf({ roles: { funding, cost } }: Pick<Project, 'roles'>) {
  if (!funding || !cost || !isSound(funding) || !isSound(cost)) return undefined;
  const share = amount(funding);
  const whole = amount(cost);
  if (share === undefined || whole === undefined || share >= whole) return undefined;
  return { funding, cost, share, whole };
}
