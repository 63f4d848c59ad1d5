const location = (name: string, city: string, postcode: string) => ({
  id: `at-${postcode}`,
  location: {
    id: `location-${postcode}`,
    location_type: 'physical',
    name,
    addresses: [
      {
        id: `address-${postcode}`,
        address_1: '1 Mill Lane',
        city,
        state_province: 'Zed',
        postal_code: postcode,
        country: 'GB',
        address_type: 'physical',
      },
    ],
  },
});

/** Three fictional services as an Open Referral UK 3.0 feed gives them. */
export const communityFeed = {
  total_items: 3,
  total_pages: 1,
  page_number: 1,
  size: 3,
  first_page: true,
  last_page: true,
  empty: false,
  contents: [
    {
      id: 'b-debt',
      name: 'Money Matters',
      description: 'Free help with debt and benefits, by people who have been there.',
      status: 'active',
      url: 'https://money.example/',
      email: 'hello@money.example',
      fees: 'Free',
      organization: { id: 'o-1', name: 'Zed Advice', description: 'A charity.' },
      schedules: [
        { id: 's-1', freq: 'WEEKLY', byday: 'TU,TH', opens_at: '10:00', closes_at: '14:30:00' },
        { id: 's-2', freq: 'MONTHLY', byday: '-1FR', opens_at: '12:00' },
      ],
      service_at_locations: [location('Zedford Library', 'Zedford', 'ZA1 1AA')],
      phones: [{ id: 'p-1', number: '01632 960123' }],
      attributes: [
        { id: 'a-1', link_type: 'service', taxonomy_term: { id: 't-1', name: 'Housing', description: 'Homes' } },
      ],
    },
    {
      id: 'a-lunch',
      name: 'Lunch Club',
      description: 'Company and a hot meal for anyone who feels lonely.',
      status: 'active',
      minimum_age: 60,
      service_areas: [{ id: 'area-1', name: 'Zedwick', extent: 'ZA2', extent_type: 'text' }],
      published_by_us: 'kept as it came',
    },
    {
      id: 'c-closed',
      name: 'Old Walking Group',
      description: 'Walks by the river.',
      status: 'temporarily closed',
      service_at_locations: [location('The River', 'Zedford', 'ZA1 2BB')],
    },
  ],
};
