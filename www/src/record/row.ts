import type { Day, DisplayStatus, Row } from '../engine/answers';

const repairIsOpen: readonly DisplayStatus[] = ['shown', 'continuing', 'needsInformation'];

/** The first day of repair, where repair is still of use. */
export function repairDay({ status, firstRepairDay }: Row): Day | null {
  return repairIsOpen.includes(status) ? firstRepairDay : null;
}
