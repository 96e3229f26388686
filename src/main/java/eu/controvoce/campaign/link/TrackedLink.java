package eu.controvoce.campaign.link;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.city.CityId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A short address [indirizzo breve]: where one publication leads.
 *
 * @param code last part of the short address
 * @param target path and query below this installation's own root: nothing else can be reached
 */
@Document("tracked-links")
@TypeAlias("tracked-link")
record TrackedLink(@Id String code, PublicationId publication, CityId city, String target) {}
