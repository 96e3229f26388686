package eu.controvoce.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.controvoce.base.NotFound;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, the item on it does not, or not for this person. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
class MissingItemView extends ErrorPage implements HasErrorParameter<NotFound> {

  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
    tell(Icon.SEARCH, getTranslation("ui.not-found.item"), Notices.words(parameter.getException()));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
