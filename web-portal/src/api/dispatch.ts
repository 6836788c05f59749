import type { ThunkDispatch, UnknownAction } from '@reduxjs/toolkit'
import { useDispatch } from 'react-redux'

/** To call the server otherwise than by the hook of a call. */
export type Dispatch = ThunkDispatch<unknown, unknown, UnknownAction>

export const useAppDispatch = useDispatch.withTypes<Dispatch>()
