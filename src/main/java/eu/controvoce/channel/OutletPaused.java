package eu.controvoce.channel;

import eu.controvoce.city.CityId;

/** Nothing goes out on an outlet for now. */
public record OutletPaused(OutletId outlet, CityId city) {}
