package eu.controvoce.campaign.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which outlet is meant. */
final class GivenOutlet {

  private GivenOutlet() {}

  /** By id, or by kind when there is exactly one of it. */
  static OutletId of(List<Outlet> all, @Nullable String given) {
    var wanted = Given.required("outlet", given);
    var byId = all.stream().filter(each -> each.id().value().equals(wanted)).findFirst();
    if (byId.isPresent()) {
      return byId.get().id();
    }
    var ofKind =
        all.stream().filter(each -> each.type().name().equals(Given.named(wanted))).toList();
    return switch (ofKind.size()) {
      case 0 -> throw new InvalidInput("outlet", "publication.outlet.unknown");
      case 1 -> ofKind.stream().map(Outlet::id).findFirst().orElseThrow();
      default -> throw new InvalidInput("outlet", "publication.outlet.several", ofKind.size());
    };
  }
}
