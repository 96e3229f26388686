package eu.controvoce.learning;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The weights of a kept model.
 *
 * @param content compressed
 */
@Document("model-contents")
@TypeAlias("model-content")
record ModelContent(@Id ModelId id, Binary content) {}
