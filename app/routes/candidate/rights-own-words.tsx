/** What the page says on which a resident asks by right; readable at age 11. */
export const ownWords = {
  export: {
    title: "Get a copy",
    lede: "You get everything that is held about you: your details, who was told what, our letters, and who looked.",
    button: "Get a copy",
    next: "It takes about a minute. We also write to you when it is ready. You can open it for 7 days.",
  },
  correction: {
    title: "What is wrong?",
    lede: "Tell us, and we look at it. You hear from us within a month.",
    button: "Send it",
    next: "We write to you to say that we have it, and again when it is done.",
  },
  erasure: {
    title: "Remove my details",
    lede: "We remove who you are, for good. It starts as soon as you press the button.",
    button: "Remove my details for good",
    next: "We write to you one last time to say that it is done. Then we forget your address.",
  },
} as const;

/** What goes and what stays, to the person themselves. */
export const WhatIsRemoved = ({ brokerageName }: { brokerageName: string }) => (
  <>
    <h2>What goes</h2>
    <ul>
      <li>your name, how to reach you, and your notes</li>
      <li>your work, skills, hours and where you live</li>
      <li>everything employers were told about you</li>
    </ul>
    <p>If you are waiting to hear about a job, that ends too.</p>
    <h2>What stays</h2>
    <p>
      We keep counts, such as how many people started work. They do not say who. {brokerageName} can’t help
      you any more with what is here, but you can ask them to start again.
    </p>
  </>
);
