package eu.controvoce.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.FilterChips;
import org.springframework.util.StringUtils;

/** Chooses one of the frame's languages. */
final class LanguageChips {

  private LanguageChips() {}

  static FilterChips of(Tools tools, SerializableConsumer<String> chosen) {
    var chips = new FilterChips(I18NProvider.translate("frame.language"), chosen);
    var locale = UI.getCurrent().getLocale();
    tools
        .languages()
        .forEach(each -> chips.add(each, StringUtils.capitalize(Tools.language(each, locale))));
    tools.languages().stream().findFirst().ifPresent(chips::show);
    return chips;
  }
}
