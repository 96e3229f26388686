package eu.controvoce.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.controvoce.base.Forbidden;
import jakarta.servlet.http.HttpServletResponse;

/** What opening the page needed is not allowed to this person. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
class ForbiddenActView extends ErrorPage implements HasErrorParameter<Forbidden> {

  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> parameter) {
    tell(Icon.LOCK, getTranslation("ui.denied.title"), Notices.words(parameter.getException()));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
