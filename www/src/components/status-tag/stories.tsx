import { StatusTag } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  revoked: () => <StatusTag status="revoked" />,
  repaired: () => <StatusTag status="repaired" />,
  continuing: () => <StatusTag status="continuing" />,
  needsInformation: () => <StatusTag status="needsInformation" />,
  notToBeShown: () => <StatusTag status="notToBeShown" />,
  longTerm: () => <StatusTag status="longTerm" />,
  overdue: () => <StatusTag status="overdue" />,
  ended: () => <StatusTag status="ended" />,
  shown: () => <StatusTag status="shown" />,
};
