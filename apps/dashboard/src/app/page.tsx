export default function Page() { return <h1 className="font-figures text-4xl">about 2,500 – Dağdelen</h1>; }
