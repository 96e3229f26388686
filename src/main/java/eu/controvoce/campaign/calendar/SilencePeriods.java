package eu.controvoce.campaign.calendar;

import org.springframework.data.repository.ListCrudRepository;

/** The periods of electoral silence; there are few. */
interface SilencePeriods extends ListCrudRepository<SilencePeriod, SilencePeriodId> {}
