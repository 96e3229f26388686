package eu.controvoce.campaign.web;

import eu.controvoce.base.Paged;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The channels of the caller's city. */
@RestController
@RequestMapping("/api/v1/outlets")
@Tag(name = "outlets")
class OutletsEndpoint {

  private final OutletDesk desk;
  private final CurrentActor current;

  OutletsEndpoint(OutletDesk desk, CurrentActor current) {
    this.desk = desk;
    this.current = current;
  }

  /** An outlet as answered; its settings are told to administrators only, on their own page. */
  @Schema(name = "Outlet")
  record OutletAnswer(
      String id, String city, ChannelType channel, String name, boolean paused, boolean demo) {

    static OutletAnswer of(Outlet outlet) {
      return new OutletAnswer(
          outlet.id().value(),
          outlet.city().value(),
          outlet.type(),
          outlet.name(),
          outlet.paused(),
          outlet.demo());
    }
  }

  @GetMapping
  @Operation(summary = "The city's channels")
  Paged<OutletAnswer> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return Paged.of(desk.list(current.get()), page, size).map(OutletAnswer::of);
  }
}
