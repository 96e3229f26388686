package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.FactId;

/**
 * News: a fact has to be looked at again before anything may stand on it; published after saving.
 */
public record FactFellDue(FactId fact, CityId city) {}
