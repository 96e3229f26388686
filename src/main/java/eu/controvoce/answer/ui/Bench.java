package eu.controvoce.answer.ui;

import eu.controvoce.answer.Choosing;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.Pairing;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.base.ui.Times;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Members;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Casework;
import org.springframework.stereotype.Component;

/** What the parts of the message pages work with. */
@Component
class Bench {

  private final MessageDesk desk;
  private final FactRegister register;
  private final Pairing pairing;
  private final Choosing choosing;
  private final Casework casework;
  private final Cities cities;
  private final Members members;
  private final Journal journal;
  private final CodingFrame frame;
  private final Times times;
  private final PictureDesk pictures;
  private final PublicAddresses addresses;

  Bench(
      MessageDesk desk,
      FactRegister register,
      Pairing pairing,
      Choosing choosing,
      Casework casework,
      Cities cities,
      Members members,
      Journal journal,
      CodingFrame frame,
      Times times,
      PictureDesk pictures,
      PublicAddresses addresses) {
    this.desk = desk;
    this.register = register;
    this.pairing = pairing;
    this.choosing = choosing;
    this.casework = casework;
    this.cities = cities;
    this.members = members;
    this.journal = journal;
    this.frame = frame;
    this.times = times;
    this.pictures = pictures;
    this.addresses = addresses;
  }

  MessageDesk desk() {
    return desk;
  }

  FactRegister register() {
    return register;
  }

  Pairing pairing() {
    return pairing;
  }

  Choosing choosing() {
    return choosing;
  }

  Casework casework() {
    return casework;
  }

  Cities cities() {
    return cities;
  }

  Members members() {
    return members;
  }

  Journal journal() {
    return journal;
  }

  CodingFrame frame() {
    return frame;
  }

  Times times() {
    return times;
  }

  PictureDesk pictures() {
    return pictures;
  }

  PublicAddresses addresses() {
    return addresses;
  }
}
