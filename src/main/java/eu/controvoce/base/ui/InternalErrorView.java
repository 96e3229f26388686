package eu.controvoce.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something failed that should not; only its number is shown. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
class InternalErrorView extends ErrorPage implements HasErrorParameter<Exception> {

  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var number = Incidents.log(parameter.getCaughtException());
    tell(Icon.ERROR, getTranslation("ui.internal.title"), getTranslation("ui.incident", number));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
