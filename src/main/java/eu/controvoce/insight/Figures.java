package eu.controvoce.insight;

/**
 * The indicators of one period, numbered as in {@code domain.md} §7.
 *
 * @param received I1, sightings heard in the period
 * @param usable I2, linked or promoted ÷ received
 * @param active I3, handlings open at the end of the period
 * @param opened I4, rumours that first reached the city in the period
 * @param returned I4, rumours that came back in it
 * @param toTriage I5, reported → triaged
 * @param toResponse I6, reported → first published, over those first answered in the period; {@code
 *     open} counts those decided "respond" that have no publication yet
 * @param onTime I7, answered by their date ÷ due in the period
 * @param coverage I8, rumours with a published message ÷ rumours decided "respond"
 * @param weightedCoverage I9, the same with each rumour counting as its risk (1–9)
 */
public record Figures(
    long received,
    Ratio usable,
    long active,
    long opened,
    long returned,
    MedianTime toTriage,
    MedianTime toResponse,
    Ratio onTime,
    Ratio coverage,
    Ratio weightedCoverage) {}
