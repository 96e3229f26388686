package eu.controvoce.campaign.ui;

/** When something is to go out, as most people mean it. */
enum TimeChoice {
  NOW,
  TOMORROW,
  CHOOSE
}
