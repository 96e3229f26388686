package eu.controvoce.campaign.operations;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A publication whose document this version cannot read, set aside so that it blocks no list and no
 * other publication. The document itself is kept as it was.
 *
 * @param city as far as the document tells
 * @param plannedFor as far as the document tells
 * @param why the kind of error, without contents
 * @param kept the document, as it was
 */
@Document("unreadable-publications")
@TypeAlias("unreadable-publication")
public record Unreadable(
    @Id PublicationId id,
    @Nullable CityId city,
    @Nullable Instant plannedFor,
    Instant foundAt,
    String why,
    org.bson.Document kept) {}
