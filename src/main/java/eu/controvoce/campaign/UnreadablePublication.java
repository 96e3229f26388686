package eu.controvoce.campaign;

/** A publication was met that cannot be read. */
public record UnreadablePublication(PublicationId id) {}
