/** A model in which `single-instance` warns of order in prod, informs in staging, and is accepted for shipping. */
export const shop = `service order
service shipping { calls order }
service billing {
  calls order
  calls shipping
}

environment prod {
  tier: production
  run order x1
  run shipping x1 {
    accept single-instance because "the \\"old\\" <plant> & its line" until 2999-12-31
  }
  run billing x2
}

environment dr like prod {}

environment staging {
  tier: staging
  run order x1
  run shipping x2
}
`;
