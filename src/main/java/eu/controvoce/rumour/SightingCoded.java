package eu.controvoce.rumour;

import eu.controvoce.city.MemberId;
import java.time.Instant;

/** News: a person confirmed or corrected the topics of a sighting; published after it was saved. */
public record SightingCoded(SightingId sighting, MemberId by, Instant at) {}
