package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.FactId;

/** News: a fact is no longer true, or never was; published after it was saved. */
public record FactWithdrawn(FactId fact, CityId city) {}
