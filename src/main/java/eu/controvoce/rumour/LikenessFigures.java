package eu.controvoce.rumour;

import org.springframework.data.annotation.TypeAlias;

/**
 * How well weights find the retellings that came with the product.
 *
 * @param asked how many retellings were asked for
 * @param first share whose rumour came first, 0–1
 * @param amongFive share whose rumour was among the first five, 0–1
 */
@TypeAlias("likeness-figures")
public record LikenessFigures(int asked, double first, double amongFive) {}
