'use client';

import { initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import { connectFirestoreEmulator, doc, getFirestore, onSnapshot } from 'firebase/firestore';
import { useEffect, useState } from 'react';

/* The least that a page which listens can be: one document, of which it shows one field. Where and who, its address says. */
export default function ListenPage() {
  const [step, setStep] = useState('');
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    const app = initializeApp({ projectId: asked.get('project') ?? '', apiKey: 'bare' });
    const auth = getAuth(app);
    connectAuthEmulator(auth, `http://${asked.get('auth')}`, { disableWarnings: true });
    const firestore = getFirestore(app);
    const [host, port] = (asked.get('firestore') ?? '').split(':');
    connectFirestoreEmulator(firestore, host, Number(port));
    void signInWithEmailAndPassword(auth, asked.get('email') ?? '', asked.get('password') ?? '').then(() =>
      onSnapshot(doc(firestore, asked.get('document') ?? ''), (snapshot) =>
        setStep(snapshot.get('progress.current_step') ?? ''),
      ),
    );
  }, []);
  return <p>{step}</p>;
}
