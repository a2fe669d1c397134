/** Whether this build keeps pages for reading offline (`OFFLINE`, see `environment.ts`). */
export const offersOffline = import.meta.env?.OFFERS_OFFLINE === true;
