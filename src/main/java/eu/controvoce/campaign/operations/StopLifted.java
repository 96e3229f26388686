package eu.controvoce.campaign.operations;

/** Publications that stood still may go out again, as far as they are not too late by now. */
public record StopLifted(StopId stop) {}
