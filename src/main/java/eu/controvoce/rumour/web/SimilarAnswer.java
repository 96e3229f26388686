package eu.controvoce.rumour.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A known rumour that looks the same.
 *
 * @param rumour its id
 * @param score 0–1
 * @param why reasons in the caller's language, the weightiest first
 */
@Schema(name = "Similar")
record SimilarAnswer(String rumour, String title, double score, List<String> why) {}
