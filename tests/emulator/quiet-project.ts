// For tests of the server that write documents as the functions would, and want them left as they are: a project of their own,
// whose documents call no function. Tests of the functions’ own code lie in quiet/ for that. To be imported before anything of the server.
import { initializeApp } from 'firebase-admin/app';

initializeApp({ projectId: 'demo-adforge-quiet', storageBucket: 'demo-adforge-quiet.appspot.com' });
