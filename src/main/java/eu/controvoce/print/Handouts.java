package eu.controvoce.print;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessage.Approved;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Settings;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.link.LinkDesk;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import eu.controvoce.print.paper.Placard;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what papers about a message say, in the name of the actor's city: the approved text as
 * long as one holds, else what is being written. Thread-safe.
 */
@Component
class Handouts {

  private final MessageDesk messages;
  private final FactRegister register;
  private final PublicSheets sheets;
  private final PublicAddresses addresses;
  private final PictureDesk pictures;
  private final Outgoing outgoing;
  private final LinkDesk links;
  private final Cities cities;
  private final URI root;

  Handouts(
      MessageDesk messages,
      FactRegister register,
      PublicSheets sheets,
      PublicAddresses addresses,
      PictureDesk pictures,
      Outgoing outgoing,
      LinkDesk links,
      Cities cities,
      Settings settings) {
    this.messages = messages;
    this.register = register;
    this.sheets = sheets;
    this.addresses = addresses;
    this.pictures = pictures;
    this.outgoing = outgoing;
    this.links = links;
    this.cities = cities;
    this.root = settings.publicUrl();
  }

  /**
   * A message that may be printed.
   *
   * @param language of the paper
   * @param facts what it stands on, but for what was withdrawn
   * @param address where to read more; {@code null} for a draft
   * @param whole whether that is the answer's own page
   * @param force {@code null} for a draft
   */
  record Handout(
      CounterMessage message,
      Content content,
      String language,
      List<Fact> facts,
      City city,
      @Nullable URI address,
      boolean whole,
      @Nullable Approved force) {}

  /**
   * What the actor's city may print of a message.
   *
   * @throws NotFound if it, or the publication, is none of the actor's
   * @throws RuleBroken once retired
   */
  Handout find(Actor actor, MessageId id, PaperWish wish) {
    actor.require(Permission.LISTEN);
    var message = messages.find(actor, id);
    if (message.status() == MessageStatus.RETIRED) {
      throw new RuleBroken("print.rule.retired", message.code());
    }
    var city = city(actor.ownCity());
    var force = message.publishable().orElse(null);
    var content = force == null ? message.content() : force.content();
    var page = force == null ? null : page(city.id(), message);
    var publication = wish.publication();
    var address = force == null || page != null ? page : all(city.id());
    return new Handout(
        message,
        content,
        Objects.requireNonNullElse(wish.language(), content.language()),
        register.behind(actor, content.facts()).stream()
            .filter(each -> each.status() != FactStatus.WITHDRAWN)
            .toList(),
        city,
        address == null || publication == null ? address : counted(actor, id, publication),
        page != null,
        force);
  }

  /**
   * What a poster, a card or a flyer's cover says.
   *
   * @throws RuleBroken if there is no cut for it in that language
   */
  Placard placard(Actor actor, Handout from, ChannelType type) {
    var force = from.force();
    return Placard.of(
            type,
            from.content(),
            from.language(),
            from.facts(),
            from.city().name(),
            from.address(),
            from.whole(),
            force == null ? null : force.at(),
            from.message().demo())
        .with(picture(actor, from, type));
  }

  City city(CityId id) {
    return cities.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }

  @Nullable URI page(CityId city, CounterMessage message) {
    return sheets
        .find(city, message.id())
        .filter(each -> !each.underRevision())
        .map(PublicSheet::id)
        .map(each -> addresses.answer(city, each.value()))
        .orElse(null);
  }

  private URI counted(Actor actor, MessageId message, PublicationId publication) {
    if (!outgoing.find(actor, publication).message().equals(message)) {
      throw new NotFound("access.not-found");
    }
    return links.address(actor, publication);
  }

  /** In another language only a cut's own picture: the message's is described in the message's. */
  private Placard.@Nullable Picture picture(Actor actor, Handout from, ChannelType type) {
    var content = from.content();
    var id =
        from.language().equals(content.language())
            ? content.pictureFor(type).map(Illustration::picture).orElse(null)
            : content
                .variant(type, from.language())
                .flatMap(each -> each.illustration())
                .map(Illustration::picture)
                .orElse(null);
    var shown = pictures.shown(content, type, from.language()).orElse(null);
    return id == null || shown == null
        ? null
        : pictures
            .find(actor, id)
            .map(each ->
                Placard.Picture.of(
                    each.bytes(), each.mediaType(), shown.altText(), shown.width(), shown.height()))
            .orElse(null);
  }

  private URI all(CityId city) {
    return URI.create(root + "/citta/" + city.value());
  }
}
