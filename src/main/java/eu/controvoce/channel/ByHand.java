package eu.controvoce.channel;

/**
 * A kind of channel on which people publish what was made ready for them: nothing is ever handed
 * over.
 *
 * @param type which kind
 */
record ByHand(ChannelType type) implements Channel {

  @Override
  public int maxLength() {
    return Capacity.of(type).most();
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    return new Delivery.Rejected(Why.of("channel.offline.by-people"));
  }
}
