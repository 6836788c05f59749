/**
 * Nobody signs in at Cockpit: its login page makes way for the portal, which asks who is there and leads back.
 */
const LOGIN = '#/login';

function leave() {
  if (location.hash.startsWith(LOGIN)) {
    location.replace('/cockpit');
  }
}

addEventListener('hashchange', leave);
leave();
