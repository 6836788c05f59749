import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a while; what is typed is not asked about letter by letter. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const key = JSON.stringify(value)
  const [settled, setSettled] = useState({ key, value })
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ key, value }), milliseconds)
    return () => clearTimeout(timer)
    // Pages make a new object each time; what counts is what is in it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, milliseconds])
  return settled.value
}
