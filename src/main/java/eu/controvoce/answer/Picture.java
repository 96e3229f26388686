package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A picture as we keep it: drawn anew by us, without anything the camera or a program wrote into
 * it. Never changes.
 *
 * @param file where its bytes are
 * @param by who brought it; {@code null} for demo data
 * @param bytes how many it has
 * @param width in pixels
 * @param height in pixels
 */
@Document("pictures")
@TypeAlias("picture")
public record Picture(
    @Id PictureId id,
    CityId city,
    String file,
    @Nullable MemberId by,
    Instant at,
    long bytes,
    int width,
    int height) {}
