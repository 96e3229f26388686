package eu.controvoce.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityTest {

  private static final String SHEET = "https://risposte.example/citta/settimo/risposte/1";

  @Test
  void onMastodonEveryAddressCountsTheSame() {
    var mastodon = Capacity.of(ChannelType.MASTODON);

    assertThat(mastodon.length("Vedi " + SHEET)).isEqualTo(5 + 23);
    assertThat(mastodon.length("Vedi " + SHEET + SHEET)).isEqualTo(5 + 23);
    assertThat(mastodon.room(false, SHEET)).isEqualTo(500 - 2 - 23);
  }

  @Test
  void onBlueskyAnEmojiOfManyPartsIsOne() {
    assertThat(Capacity.of(ChannelType.BLUESKY).length("👨‍👩‍👧‍👦è")).isEqualTo(2);
    assertThat(Capacity.of(ChannelType.TELEGRAM).length("👍")).isEqualTo(2);
  }

  @Test
  void onXOtherScriptsCountTwice() {
    var x = Capacity.of(ChannelType.X);

    assertThat(x.length("perché")).isEqualTo(6);
    assertThat(x.length("謠言")).isEqualTo(4);
    assertThat(x.length("👨‍👩‍👧‍👦")).isEqualTo(2);
  }

  @Test
  void aCaptionIsShorterThanAMessage() {
    var telegram = Capacity.of(ChannelType.TELEGRAM);

    assertThat(telegram.room(true, SHEET)).isEqualTo(1024 - 2 - SHEET.length());
    assertThat(telegram.room(false, SHEET)).isEqualTo(4096 - 2 - SHEET.length());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasRoomForAShortText(ChannelType type) {
    assertThat(Capacity.of(type).room(true, SHEET)).isGreaterThanOrEqualTo(140);
  }

  @ParameterizedTest
  @EnumSource
  void whatPeoplePublishNeedsNoAdapter(ChannelType type) {
    if (type.isByHand()) {
      assertThat(new ByHand(type).maxLength()).isEqualTo(Capacity.of(type).most());
    }
  }
}
