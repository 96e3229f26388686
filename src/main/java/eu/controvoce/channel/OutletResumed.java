package eu.controvoce.channel;

import eu.controvoce.city.CityId;

/** An outlet is open again. */
public record OutletResumed(OutletId outlet, CityId city) {}
