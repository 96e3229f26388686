package eu.controvoce.campaign.operations.web;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.operations.BulkActs;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/**
 * What came of an act on many publications.
 *
 * @param done ids of those that were done
 */
@Schema(name = "BulkResult")
record BulkAnswer(List<String> done, List<Refused> refused) {

  /** One that was not done, and why. */
  @Schema(name = "RefusedPublication")
  record Refused(String id, String reason) {}

  static BulkAnswer of(BulkActs.Result result, Translations translations, Locale locale) {
    return new BulkAnswer(
        result.before().stream().map(each -> each.id().value()).toList(),
        result.refused().stream()
            .map(each ->
                new Refused(
                    each.id().value(),
                    translations.getTranslation(each.why().key(), locale, each.why().arguments())))
            .toList());
  }
}
